// "/" moves to the search box, unless the reader is typing.
document.addEventListener("keydown", function (peristiwa) {
  const sedangMengetik = peristiwa.target.closest("input, textarea, select, [contenteditable]");
  if (peristiwa.key !== "/" || sedangMengetik || peristiwa.ctrlKey || peristiwa.metaKey || peristiwa.altKey) {
    return;
  }
  const cari = document.querySelector("[data-pintasan-cari]");
  if (cari) {
    peristiwa.preventDefault();
    cari.focus();
    cari.select();
  }
});
