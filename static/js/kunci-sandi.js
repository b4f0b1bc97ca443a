// Says in words why a passkey could not be used; allauth reports it as an event.
document.addEventListener("allauth.error", function (peristiwa) {
  const tempat = document.querySelector("[data-galat-kunci]");
  if (!tempat) {
    return;
  }
  peristiwa.preventDefault();
  const galat = peristiwa.detail.exception;
  const dibatalkan = galat && (galat.name === "NotAllowedError" || galat.name === "AbortError");
  tempat.textContent = dibatalkan
    ? "Dibatalkan, atau waktunya habis. Coba lagi, atau pakai cara lain."
    : "Perangkat atau peramban ini tidak dapat memakai kunci itu. Pakai cara lain.";
});
