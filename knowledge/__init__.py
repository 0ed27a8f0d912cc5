"""What may be said: facts with source and date, texts in every language, and one way to render them.

Pure: no network, no database, no import of the other folders.
"""

from knowledge import sms
from knowledge.errors import Fault, KnowledgeError
from knowledge.keywords import Keyword, Keywords
from knowledge.library import Bubble, Button, Library, Rendered
from knowledge.replies import Replies
from knowledge.times import Times

__all__ = ["Bubble", "Button", "Fault", "Keyword", "Keywords", "KnowledgeError", "Library", "Rendered", "Replies", "Times", "sms"]
