import { queryOptions } from '@tanstack/react-query'
import {
  type AttendanceCertificate,
  getBadgePdf,
  getCertificate,
  getCertificatePdf,
  getInvitationLetter,
  getInvitationLetterPdf,
  getRegistrationCheckInCode,
  getRegistrationLinkBadgePdf,
  getRegistrationLinkCertificate,
  getRegistrationLinkCertificatePdf,
  getRegistrationLinkCheckInCode,
  getRegistrationLinkInvitationLetter,
  getRegistrationLinkInvitationLetterPdf,
  type InvitationLetter,
  type InvitationLetterInput,
  setInvitationLetter,
  setRegistrationLinkInvitationLetter,
  transitionInvitationLetter,
} from '@/api/generated'
import { isApiError } from '@/api/problem'
import { useChanging } from './api'
import { type Etag, etagOf } from './settings'

/** A letter of invitation with the version that a change must name; without a letter where nobody has asked for one. */
export interface ShownLetter {
  letter: InvitationLetter | undefined
  etag: Etag
}

/** What a delegate carries along, for those with an account. */
export const documentsOf = (id: string) => {
  const path = { id }
  return {
    checkInCode: codeQuery(id, () => getRegistrationCheckInCode({ path, parseAs: 'blob', throwOnError: true })),
    letter: letterQuery(id, () => getInvitationLetter({ path, throwOnError: true })),
    pdf: async () => (await getInvitationLetterPdf({ path, parseAs: 'blob', throwOnError: true })).data as Blob,
    badge: async () => (await getBadgePdf({ path, parseAs: 'blob', throwOnError: true })).data as Blob,
    certificate: certificateQuery(id, () => getCertificate({ path, throwOnError: true })),
    certificatePdf: async () => (await getCertificatePdf({ path, parseAs: 'blob', throwOnError: true })).data as Blob,
    ask: (body: InvitationLetterInput, etag: Etag) =>
      setInvitationLetter({ path, body, headers: { 'If-Match': etag }, throwOnError: true }),
  }
}

/** The same for whoever holds a personal link. */
export const documentsBehind = (code: string): Documents => {
  const path = { code }
  return {
    checkInCode: codeQuery(code, () => getRegistrationLinkCheckInCode({ path, parseAs: 'blob', throwOnError: true })),
    letter: letterQuery(code, () => getRegistrationLinkInvitationLetter({ path, throwOnError: true })),
    pdf: async () =>
      (await getRegistrationLinkInvitationLetterPdf({ path, parseAs: 'blob', throwOnError: true })).data as Blob,
    badge: async () => (await getRegistrationLinkBadgePdf({ path, parseAs: 'blob', throwOnError: true })).data as Blob,
    certificate: certificateQuery(code, () => getRegistrationLinkCertificate({ path, throwOnError: true })),
    certificatePdf: async () =>
      (await getRegistrationLinkCertificatePdf({ path, parseAs: 'blob', throwOnError: true })).data as Blob,
    ask: (body, etag) =>
      setRegistrationLinkInvitationLetter({ path, body, headers: { 'If-Match': etag }, throwOnError: true }),
  }
}

export type Documents = ReturnType<typeof documentsOf>

/** Issues a letter, refuses it or takes it back. */
export function useDecideLetter(id: string) {
  return useChanging(({ to, etag, note }: { to: 'ISSUED' | 'DECLINED'; etag: Etag; note?: string }) =>
    transitionInvitationLetter({
      path: { id },
      body: { to, ...(note && { note }) },
      headers: { 'If-Match': etag },
      throwOnError: true,
    }),
  )
}

const codeQuery = (key: string, fetch: () => Promise<{ data: unknown }>) =>
  queryOptions({
    queryKey: ['registrations', 'check-in-code', key],
    queryFn: async () => pictureOf((await fetch()).data as Blob),
    staleTime: 0,
  })

const certificateQuery = (key: string, fetch: () => Promise<{ data: AttendanceCertificate }>) =>
  queryOptions({
    queryKey: ['registrations', 'certificate', key],
    queryFn: async () => (await fetch()).data,
    staleTime: 0,
    retry: false,
  })

const letterQuery = (key: string, fetch: () => Promise<{ data: InvitationLetter; response: Response }>) =>
  queryOptions({
    queryKey: ['registrations', 'invitation-letter', key],
    queryFn: async (): Promise<ShownLetter> => {
      try {
        const { data, response } = await fetch()
        return { letter: data, etag: etagOf(response) }
      } catch (failure) {
        if (isApiError(failure, 404)) return { letter: undefined, etag: undefined }
        throw failure
      }
    },
    staleTime: 0,
  })

/** The picture as an address that a page may show: the rules of the app allow no other of what was fetched. */
async function pictureOf(file: Blob) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`
}
