/** Where the identity provider sends the reader back to; outside `/{lang}/`, since the language is in the return address. */
export const signedInPath = '/signed-in'
