/**
 * The code within what someone has typed or pasted: with any kind of dash or none, in full-width characters, with spaces or a
 * full stop behind it, or as the whole address of its page.
 */
export function pastedCode(typed: string): string {
  const [address = ''] = typed.normalize('NFKC').trim().split(/[?#]/)
  const last = address.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return last.replaceAll(/\p{Pd}/gu, '-').replaceAll(/[^0-9A-Za-z-]/g, '')
}
