"""The content of files: recognised, checked, drawn. No Django, no settings, no project data.

What strangers made is opened by native code here (PDFium, image decoders), so all of it runs in a process of
its own with little memory and time: `terpisah` starts it, `anak` is its other end.
"""
