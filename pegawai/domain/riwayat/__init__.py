"""Rules about what may be recorded in the histories of an employee.

Each module judges one kind of event beside the rest of the career (`karier.Karier`) and returns findings that
explain themselves; nothing here reads a clock or a database.
"""
