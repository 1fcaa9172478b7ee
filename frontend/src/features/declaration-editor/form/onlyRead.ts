/** For a field that can no longer be changed: it looks like what it holds, not like something to fill in. */
export const onlyRead = { readOnly: true, variant: 'unstyled' } as const
