"""`make run`: prepare the house, start web server and worker, keep them running, stop them together."""
