/** For a button whose words may be wider than a phone, such as the name of a city or of a file: they go on to a second line. */
export const wrapping = {
  h: 'auto',
  py: 8,
  styles: { label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.3 } },
} as const

/** For a button that stays one line, such as the name of an account in the header: what does not fit is cut, and that is seen. */
export const cut = {
  styles: {
    label: { display: 'block', height: 'auto', overflow: 'hidden', textOverflow: 'ellipsis', lineHeight: 1.6 },
  },
} as const
