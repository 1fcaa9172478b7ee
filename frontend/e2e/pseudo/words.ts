const letters = 'אבגדהוזחטיכלמנסעפצקרשת'

/**
 * A sentence as in a language that nobody speaks: in other letters, longer by a third, and read from right to left. What is
 * filled in and what marks a link stay as they are.
 */
function pseudo(text: string): string {
  return text
    .split(/(\{\{[^}]*\}\}|<\/?\w+>)/)
    .map((part, index) => (index % 2 === 1 ? part : strange(part)))
    .join('')
}

function strange(words: string) {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Script=Latin}/gu, (letter) => {
      const other = letters[letter.toLowerCase().charCodeAt(0) % letters.length] ?? ''
      return /[aeiou]/i.test(letter) ? other + other : other
    })
}

/** All words of a catalogue, and which way they are read. */
export function pseudoCatalogue(node: object): object {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (typeof value === 'object') return [name, pseudoCatalogue(value)]
      return [name, name === 'direction' ? 'rtl' : pseudo(value)]
    }),
  )
}
