import { Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionPoint, Meeting, Minutes } from '@/api/generated'
import { EditableRows } from '@/ui/EditableRows'
import { LangText } from '@/ui/LangText'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { RowTools } from '@/ui/RowTools'
import { Section } from '@/ui/Section'
import { actionPointQuery } from '../api'
import { useDeletePoint } from '../changes'
import { AddPoint, EditPoint } from './PointForm'
import { PointFacts } from './PointLine'

/** What the meeting agreed is to be done, to be written down and corrected. */
export function PointRows({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const { t } = useTranslation('minutes')
  return (
    <Section title={t('points')}>
      <Stack gap="lg">
        <EditablePoints points={minutes.actionPoints} />
        <AddPoint at={meeting} />
      </Stack>
    </Section>
  )
}

/** Action points that can be corrected and removed; nothing where there are none. */
export function EditablePoints({ points }: { points: ActionPoint[] }) {
  if (points.length === 0) return null
  return (
    <EditableRows isOrdered>
      {points.map((point) => (
        <PointRow key={point.id} point={point} />
      ))}
    </EditableRows>
  )
}

function PointRow({ point }: { point: ActionPoint }) {
  const { t } = useTranslation('minutes')
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const { mutateAsync } = useDeletePoint(point.id)
  const isEditable = point.state === 'OPEN'
  /** A change begins from what the record is now. */
  async function open() {
    await queryClient.fetchQuery({ ...actionPointQuery(point.id), staleTime: 0 }).catch(() => undefined)
    setOpen(true)
  }

  return (
    <li>
      {isOpen ? (
        <Suspense fallback={<ListSkeleton />}>
          <EditPoint point={point} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <Stack gap={6}>
          <Text>
            {point.number}. <LangText map={point.texts} sourceLanguage={point.sourceLanguage} isName />
          </Text>
          <PointFacts point={point} />
          <RowTools
            name={t('point.name', { number: point.number })}
            onEdit={isEditable ? () => void open() : undefined}
            onRemove={isEditable ? () => mutateAsync(undefined) : undefined}
            removal={t(point.meeting ? 'point.removal' : 'point.removalAtConference')}
          />
        </Stack>
      )}
    </li>
  )
}
