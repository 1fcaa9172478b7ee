/** What the service takes: said here too, so that nobody waits for a file that will be refused. */
export const mostBytes = 10 * 1024 * 1024

export const endings = {
  RESOLUTION: ['.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff', '.docx', '.odt'],
  LETTERHEAD: ['.docx', '.dotx'],
  ARMS: ['.png', '.jpg', '.jpeg'],
  SIGNED_PAPER: ['.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff'],
  EVIDENCE: ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.odt'],
}

export type Fault = 'tooLarge' | 'wrongType' | 'empty'

export function faultOf({ name, size }: Pick<File, 'name' | 'size'>, purpose: keyof typeof endings): Fault | undefined {
  if (!endings[purpose].some((ending) => name.toLowerCase().endsWith(ending))) return 'wrongType'
  if (size > mostBytes) return 'tooLarge'
  return size === 0 ? 'empty' : undefined
}
