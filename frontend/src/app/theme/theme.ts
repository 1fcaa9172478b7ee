import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'

/** The one colour of action. */
const ink: MantineColorsTuple = [
  '#eef2fa',
  '#dae3f4',
  '#bccdec',
  '#a9c1f2',
  '#8fb0ec',
  '#4a6eb0',
  '#2a4a86',
  '#1f3a6e',
  '#182e58',
  '#112242',
]

/** Greys with paper in them. */
const gray: MantineColorsTuple = [
  '#faf7f0',
  '#f3eee3',
  '#e7dfd0',
  '#d9d0be',
  '#bdb29d',
  '#8a806e',
  '#6b6253',
  '#544d41',
  '#393329',
  '#211d17',
]

/** The same paper by lamplight: text first, ground last. */
const dark: MantineColorsTuple = [
  '#ede7db',
  '#d6cebf',
  '#bdb4a3',
  '#7d7465',
  '#3d372e',
  '#2e2922',
  '#221f1a',
  '#181613',
  '#12100e',
  '#0c0b09',
]

/** For names in scripts that neither of the two typefaces has; a browser fetches those of which it meets a letter. */
const otherScripts =
  "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans KR Variable', 'Noto Sans SC Variable'"
const serif = `'Source Serif 4 Variable', 'Paideia Serif Fallback', ${otherScripts}, 'Noto Serif', Georgia, serif`
const sans = `'Paideia Zero', 'Atkinson Hyperlegible Next Variable', 'Paideia Sans Fallback', ${otherScripts}, system-ui, sans-serif`

/** What destroys: red enough to be read in both schemes. */
const danger: Partial<Record<string, object>> = {
  filled: { background: '#a3231a', hover: '#8a1c14', color: '#fffdf8' },
  subtle: { color: 'var(--mantine-color-error)' },
}

/** What frames a notice, dark enough by day and bright enough by lamplight to be told apart. */
const edges: Partial<Record<string, string>> = {
  ink: 'var(--mantine-color-anchor)',
  orange: 'var(--paideia-caution)',
  red: 'var(--mantine-color-error)',
}

/** What may be done besides: words like those of a link, in line with what stands above and below. */
const quiet = { hover: 'transparent', color: 'var(--mantine-color-anchor)' }

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  // Words on ink are light by day and dark by lamplight.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input)
    const isInk = input.variant === 'filled' && (input.color ?? 'ink') === 'ink'
    if (isInk) return { ...colours, color: 'var(--paideia-on-ink)' }
    const edge = input.variant === 'outline' && edges[input.color ?? '']
    if (edge) return { ...colours, color: edge, border: `1px solid ${edge}` }
    const said = input.variant === 'subtle' ? { ...colours, ...quiet } : colours
    return input.color === 'red' ? { ...said, ...danger[input.variant] } : said
  },
  colors: { ink, gray, dark },
  black: '#211d17',
  white: '#fffdf8',
  fontFamily: sans,
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.55', xl: '1.5' },
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.9rem, 1.3rem + 2.4vw, 3rem)', lineHeight: '1.12' },
      h2: { fontSize: 'clamp(1.4rem, 1.2rem + 0.8vw, 1.8rem)', lineHeight: '1.2' },
      h3: { fontSize: '1.25rem', lineHeight: '1.3' },
    },
  },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Named, not imported: what a page does not show need not come with it.
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Button: {
      defaultProps: { size: 'md' },
      styles: (_: unknown, { variant }: { variant?: string }) =>
        variant === 'subtle'
          ? {
              root: { minHeight: 44, paddingInline: 0 },
              label: { textDecoration: 'underline', textUnderlineOffset: 3 },
            }
          : { root: { minHeight: 44 } },
    },
    Container: { defaultProps: { size: 1120 } },
    InputBase: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Modal: { styles: { title: { fontFamily: serif, fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.25 } } },
    RadioGroup: { defaultProps: { size: 'md' } },
  },
})

/** What the two schemes do not share. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--paideia-serif': serif },
  light: {
    '--mantine-color-body': '#faf7f0',
    '--mantine-color-text': '#211d17',
    '--mantine-color-dimmed': '#544d41',
    '--mantine-color-anchor': '#1f3a6e',
    '--mantine-color-default-border': '#8a806e',
    '--mantine-color-placeholder': '#6b6253',
    '--mantine-color-error': '#a3231a',
    '--paideia-caution': '#a85b00',
    '--paideia-on-ink': '#fffdf8',
    '--paideia-ink-soft': '#6f8fca',
    '--paideia-surface': '#fffdf8',
    '--paideia-rule': '#d9d0be',
    '--paideia-sea': '#f1ece0',
    '--paideia-land': '#ddd3bf',
    '--paideia-network-none': '#8a806e',
    '--paideia-network-1': '#c2410c',
    '--paideia-network-2': '#0e7490',
    '--paideia-network-3': '#7e3794',
    '--paideia-network-4': '#8a6100',
    '--paideia-network-5': '#3f6d20',
    '--paideia-network-6': '#a81e5b',
  },
  dark: {
    '--mantine-color-body': '#181613',
    '--mantine-color-text': '#ede7db',
    '--mantine-color-dimmed': '#bdb4a3',
    '--mantine-color-anchor': '#a9c1f2',
    '--mantine-color-default-border': '#7d7465',
    '--mantine-color-placeholder': '#a1988a',
    '--mantine-color-error': '#ff9d92',
    '--paideia-caution': '#e3b448',
    '--paideia-on-ink': '#12203c',
    '--paideia-ink-soft': '#4768a8',
    '--paideia-surface': '#221f1a',
    '--paideia-rule': '#3d372e',
    '--paideia-sea': '#1d1a16',
    '--paideia-land': '#37322a',
    '--paideia-network-none': '#8f8675',
    '--paideia-network-1': '#ff9466',
    '--paideia-network-2': '#4cc3e0',
    '--paideia-network-3': '#d79be8',
    '--paideia-network-4': '#e3b448',
    '--paideia-network-5': '#9ccc65',
    '--paideia-network-6': '#ff8fb8',
  },
})
