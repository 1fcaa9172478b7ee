import { Anchor, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, MeetingDocument } from '@/api/generated'
import { usePickText } from '@/ui/LangText'
import { RowTools } from '@/ui/RowTools'
import { meetingQuery } from '../api'
import { useRemoveDocument } from '../changes'
import { EditDocument } from './DocumentForms'

/** A document of the meeting, to be corrected or taken away. */
export function DocumentRow({ meeting, document }: { meeting: Meeting; document: MeetingDocument }) {
  const { t } = useTranslation('meeting')
  const queryClient = useQueryClient()
  const name = usePickText()(document.titles, meeting.sourceLanguage)
  const [isOpen, setOpen] = useState(false)
  const removing = useRemoveDocument(meeting.slug, document.id)
  const etag = () => queryClient.getQueryData(meetingQuery(meeting.slug).queryKey)?.etag
  return (
    <li>
      {isOpen ? (
        <EditDocument meeting={meeting} document={document} name={name} onClose={() => setOpen(false)} />
      ) : (
        <Stack gap={6}>
          <Anchor href={document.url} rel="noopener nofollow">
            {name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t(`audience.${document.audience}`)}
          </Text>
          <RowTools
            name={name}
            onEdit={() => setOpen(true)}
            onRemove={() => removing.mutateAsync(etag())}
            removal={t('document.removal')}
          />
        </Stack>
      )}
    </li>
  )
}
