### Danger: what to do first, and calling a supervisor.

first-title = What to do first in danger
first-step-1 = Ask if they can write now without being seen. A phrase that needs only yes or no is best.
first-step-2 = Ask where they are and if they are hurt. If a life is at risk, say which number to call, and call a supervisor.
first-step-3 = Never phone them and never write to them another way, unless they said that it is safe.
first-step-4 = Do not tell them to run away or to argue with anybody. They know best what is safe right now.
first-step-5 = Stay, and say that you are there. When you are not sure, call a supervisor.
first-emergency = Emergency number in { $country }: { $numbers }.
plea-ask = I need a supervisor now
plea-open = Supervisors are being called. Go on writing; here you see who comes.
plea-comes = { $name } is coming and can read along.
plea-take-back = Not needed any more
plea-title = A supervisor is needed
plea-from = <b>{ $name }</b> needs a supervisor now:
plea-come = I am coming
plea-settled = Somebody is coming already, or it is not needed any more.
alarm-pleas = { $count ->
    [one] 1 colleague needs a supervisor
   *[other] { $count } colleagues need a supervisor
}
push-plea = A colleague needs a supervisor now.
act-asked-supervisor = asked for a supervisor
