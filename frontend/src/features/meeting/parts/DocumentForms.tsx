import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting, MeetingDocument } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { textLanguages } from '@/lib/i18n/texts'
import { useFormat } from '@/lib/i18n/useFormat'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'
import { meetingQuery } from '../api'
import { useAddDocument, useUpdateDocument } from '../changes'
import { DocumentFields, useDocumentLabels } from '../form/DocumentFields'
import { documentFields, documentSchema, documentValues, toDocumentPatch, toNewDocument } from '../form/documentValues'

/** Adds a document; then it is ready for the next. */
export function AddDocument({ meeting }: { meeting: Meeting }) {
  const { mutateAsync, isPending } = useAddDocument(meeting.slug)
  const { t } = useTranslation('meeting')
  return (
    <DocumentForm
      meeting={meeting}
      draftKey={`document-of:${meeting.slug}`}
      document={{}}
      legend={t('document.new')}
      save={t('document.add')}
      isSaving={isPending}
      send={async (_, values) => {
        await mutateAsync(toNewDocument(values))
        announce(t('document.added'))
      }}
    />
  )
}

interface EditDocumentProps {
  meeting: Meeting
  document: MeetingDocument
  name: string
  onClose: () => void
}

/** Corrects what is said of a document. */
export function EditDocument({ meeting, document, name, onClose }: EditDocumentProps) {
  const { t } = useTranslation('meeting')
  const queryClient = useQueryClient()
  const { mutateAsync, isPending } = useUpdateDocument(meeting.slug, document.id)
  return (
    <DocumentForm
      meeting={meeting}
      draftKey={`document:${document.id}`}
      document={document}
      legend={t('document.edit', { name })}
      save={t('form.save')}
      isSaving={isPending}
      onLeave={onClose}
      send={async (before, values) => {
        const patch = toDocumentPatch(before, values)
        const etag = queryClient.getQueryData(meetingQuery(meeting.slug).queryKey)?.etag
        if (patch) await mutateAsync({ patch, etag })
        announce(t('document.saved'))
        onClose()
      }}
    />
  )
}

interface DocumentFormProps {
  meeting: Meeting
  draftKey: string
  document: Partial<MeetingDocument>
  legend: string
  save: string
  isSaving: boolean
  onLeave?: () => void
  send: (before: ReturnType<typeof documentValues>, values: ReturnType<typeof documentValues>) => Promise<unknown>
}

function DocumentForm({ meeting, draftKey, document, send, ...ways }: DocumentFormProps) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const [tags] = useState(() => textLanguages(meeting.sourceLanguage, meeting.titles, document.titles))
  const [initial] = useState(() => documentValues(document, tags))
  const labels = useDocumentLabels(tags)
  const form = useForm({
    defaultValues: initial,
    resolver: zodResolver(documentSchema(t, format.language, meeting.sourceLanguage)),
    shouldFocusError: false,
  })
  const sending = useSending({
    form,
    key: draftKey,
    names: documentFields(tags),
    initial,
    send: async (values) => {
      await send(initial, values)
      // Where the form stays open it is for the next one.
      if (!ways.onLeave) form.reset(initial)
    },
  })
  return (
    <PartForm {...ways} form={form} labels={labels} sending={sending} onSubmit={(values) => sending.submit(values)}>
      <DocumentFields form={form} tags={tags} labels={labels} />
    </PartForm>
  )
}
