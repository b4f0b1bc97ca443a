"""Accounts and role grants in the hands of officers: who exists, who may do what, for how long."""
