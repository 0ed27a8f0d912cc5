"use strict";

// The code of an invitation stands after the # of its link, which no browser sends.  It goes out of the address, so that it does not
// stay in the history, and into the form.
{
const form = document.getElementById("invitation");
const code = location.hash.slice(1);
if (code) {
  history.replaceState(null, "", location.pathname);
  form.elements.code.value = code;
  form.requestSubmit();
}
}
