"""Address of the health page; the house includes it under /sehat/."""

from django.urls import path

from serang_asn.inti.kesehatan import views

app_name = "kesehatan"

urlpatterns = [
    # /sehat/
    path("", views.sehat, name="sehat"),
]
