### The page of the member who is signed in.

me-language = Language of these pages
me-language-hint = The pages speak this language to you on every device. It does not change what writers read.
me-language-of-browser = The one my browser asks for
me-save = Save
