import { Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { usePickText } from '@/ui/LangText'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { RowTools } from '@/ui/RowTools'
import { meetingQuery } from '../api'
import { useRemoveItem, useUpdateItem } from '../changes'
import { EditItem } from './EditItem'
import { useItemFacts } from './useItemFacts'

interface ItemRowProps {
  meeting: Meeting
  item: AgendaItem
  position: number
  /** What is over is only read. */
  isReadOnly: boolean
}

/** An item of the agenda, to be moved, corrected or taken away. */
export function ItemRow({ meeting, item, position, isReadOnly }: ItemRowProps) {
  const { t } = useTranslation('meeting')
  const queryClient = useQueryClient()
  const facts = useItemFacts(meeting.timeZone)
  const name = usePickText()(item.titles, meeting.sourceLanguage)
  const [isOpen, setOpen] = useState(false)
  const moving = useUpdateItem(meeting.slug, item.id)
  const removing = useRemoveItem(meeting.slug, item.id)
  const etag = () => queryClient.getQueryData(meetingQuery(meeting.slug).queryKey)?.etag
  const count = meeting.items.length

  async function move(to: number) {
    try {
      await moving.mutateAsync({ patch: { position: to }, etag: etag() })
      announce(t('item.moved', { name, position: to, count }))
    } catch {
      // Said below; what others did meanwhile is on the page by now.
    }
  }

  if (isOpen) {
    return (
      <li>
        <EditItem meeting={meeting} item={item} name={name} onClose={() => setOpen(false)} />
      </li>
    )
  }
  return (
    <li>
      <Stack gap={6}>
        <Text fw={600}>
          {position}. {name}
        </Text>
        {facts(item) && (
          <Text size="sm" c="dimmed">
            {facts(item)}
          </Text>
        )}
        {!isReadOnly && (
          <RowTools
            name={name}
            onEdit={() => setOpen(true)}
            order={{ position, count, isMoving: moving.isPending, onMove: (to) => void move(to) }}
            onRemove={() => removing.mutateAsync(etag())}
            removal={t('item.removal')}
          />
        )}
        {moving.error && <ProblemAlert error={moving.error} />}
      </Stack>
    </li>
  )
}
