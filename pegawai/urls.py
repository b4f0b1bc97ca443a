"""Addresses of staffing. Each feature's group stands under the comment that gives its prefix."""

app_name = "pegawai"

urlpatterns: list = []
