"""Is the house well? Asked by load balancers and by `manage.py jalan`, answered at `/sehat/`."""
