/** For a field whose answer is short, such as a day: the field is narrow, what explains it is not. */
export const short = { styles: { wrapper: { maxWidth: 260 } } } as const
