/** A table as CSV: with a mark that lets spreadsheets read its letters, and no cell that a spreadsheet would run. */
export function csvOf(rows: (string | number)[][]): Blob {
  const lines = rows.map((row) => row.map(cell).join(','))
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' })
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  // What begins like a formula is shown as it is written.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
