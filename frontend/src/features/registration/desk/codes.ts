/** By what the service knows a question or a choice: made of its words, and of none that is taken. */
export function codeOf(words: string, taken: ReadonlySet<string>): string {
  const base =
    words
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 34)
      .replace(/^-+|-+$/g, '') || 'item'
  let code = base
  for (let number = 2; taken.has(code); number += 1) code = `${base}-${number}`
  return code
}
