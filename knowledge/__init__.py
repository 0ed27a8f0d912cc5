"""Facts with source and date, texts in every language, and one way to render them.

Pure: no network, no database, no import of the other folders.
"""

from knowledge.answers.bubbles import Bubble, Button, Rendered
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.library import Library
from knowledge.texts import sms
from knowledge.words.keywords import Keyword, Keywords
from knowledge.words.short_replies import ShortReplies
from knowledge.words.times import Times

__all__ = [
    "Bubble",
    "Button",
    "Fault",
    "Keyword",
    "Keywords",
    "KnowledgeError",
    "Library",
    "Rendered",
    "ShortReplies",
    "Times",
    "sms",
]
