"""Sessions of one's own account."""

from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST


@require_POST
def akhiri_sesi(request: HttpRequest, pk: int) -> HttpResponse:
    """End one session of the signed-in account; ending the present one signs out here."""
    sesi = get_object_or_404(UserSession, pk=pk, user=request.user)
    if sesi.is_current():
        return redirect("account_logout")
    sesi.end()
    messages.info(request, "Sesi pada perangkat itu sudah diakhiri.")
    return redirect("usersessions_list")
