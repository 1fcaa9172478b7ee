/** For a button whose words may be wider than a phone, such as the name of a city or of a file: they go on to a second line. */
export const wrapping = {
  h: 'auto',
  py: 8,
  styles: { label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.3 } },
} as const
