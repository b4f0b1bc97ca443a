"""Data quality: run the checks, keep what they find, accept what is as it should be."""
