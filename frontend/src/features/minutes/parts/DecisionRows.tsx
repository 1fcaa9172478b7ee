import { Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Decision, Meeting, Minutes } from '@/api/generated'
import { EditableRows } from '@/ui/EditableRows'
import { LangText } from '@/ui/LangText'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { RowTools } from '@/ui/RowTools'
import { Section } from '@/ui/Section'
import { decisionQuery } from '../api'
import { useDeleteDecision } from '../changes'
import { AddDecision, EditDecision } from './DecisionForm'
import { useVoteWords } from './useVoteWords'

/** What the meeting decided, to be written down and corrected. */
export function DecisionRows({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const { t } = useTranslation('minutes')
  return (
    <Section title={t('decisions')}>
      <Stack gap="lg">
        {minutes.decisions.length > 0 && (
          <EditableRows isOrdered>
            {minutes.decisions.map((decision) => (
              <DecisionRow key={decision.id} decision={decision} />
            ))}
          </EditableRows>
        )}
        <AddDecision meeting={meeting} />
      </Stack>
    </Section>
  )
}

function DecisionRow({ decision }: { decision: Decision }) {
  const { t } = useTranslation('minutes')
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const vote = useVoteWords()
  const { mutateAsync } = useDeleteDecision(decision.id)
  /** A change begins from what the record is now. */
  async function open() {
    await queryClient.fetchQuery({ ...decisionQuery(decision.id), staleTime: 0 }).catch(() => undefined)
    setOpen(true)
  }

  return (
    <li>
      {isOpen ? (
        <Suspense fallback={<ListSkeleton />}>
          <EditDecision decision={decision} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <Stack gap={6}>
          <Text>
            {decision.number}. <LangText map={decision.texts} sourceLanguage={decision.sourceLanguage} isName />
          </Text>
          {decision.vote && (
            <Text size="sm" c="dimmed">
              {vote(decision.vote)}
            </Text>
          )}
          <RowTools
            name={t('decision.name', { number: decision.number })}
            onEdit={() => void open()}
            onRemove={() => mutateAsync(undefined)}
            removal={t('decision.removal')}
          />
        </Stack>
      )}
    </li>
  )
}
