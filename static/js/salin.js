// Copy the value of a field: <button data-salin="id" data-salin-selesai="sentence">.
document.addEventListener("click", (peristiwa) => {
  const tombol = peristiwa.target.closest("[data-salin]");
  if (!tombol) return;
  const isian = document.getElementById(tombol.dataset.salin);
  isian.select();
  const umumkan = () => {
    document.querySelector("[data-kabar]").textContent = tombol.dataset.salinSelesai;
  };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(isian.value).then(umumkan, () => isian.focus());
  } else {
    isian.focus(); // an insecure address has no clipboard: the text stays selected for Ctrl-C
  }
});
