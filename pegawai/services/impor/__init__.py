"""Import of spreadsheets: stage with COPY, match names, merge with SQL, undo.

The way of a batch: `bacaan` has the file read, `siapkan` copies its good rows into a temporary table,
`cocokkan` finds the reference rows that the names mean, the kind's merger (`gabung_pegawai`, …) says what
is new, changed or the same and writes it, `batch` leads the whole, `batal` takes it back.
"""
