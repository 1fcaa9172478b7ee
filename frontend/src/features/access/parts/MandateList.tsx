import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mandate } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Task, TaskList } from '@/ui/Task'
import { useEndMandate } from '../api'
import { useRoleWords } from '../public/useRoleWords'

interface MandateListProps {
  mandates: Mandate[]
  /** Who looks: their own mandate is given up, not ended. */
  myId: string
  mayEnd: (mandate: Mandate) => boolean
}

/** The mandates in force, each with its end where the reader may end it. */
export function MandateList({ mandates, myId, mayEnd }: MandateListProps) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const words = useRoleWords()
  const [ending, setEnding] = useState<Mandate>()
  const { mutateAsync, isPending, error, reset } = useEndMandate()
  const word = (mandate: Mandate) => (mandate.person.id === myId ? 'giveUp' : 'end')

  async function end(mandate: Mandate) {
    try {
      await mutateAsync(mandate.id)
    } catch {
      return // The problem is shown in the dialog.
    }
    announce(t('people.ended', { name: mandate.person.name }))
    setEnding(undefined)
  }

  return (
    <>
      <TaskList>
        {mandates.map((mandate) => (
          <Task
            key={mandate.id}
            title={mandate.person.name}
            why={`${words.role(mandate.role)} · ${t('me.since', { date: format.date(mandate.from) })}`}
            action={
              (mandate.person.id === myId || mayEnd(mandate)) && (
                <Button
                  variant="default"
                  onClick={() => {
                    reset()
                    setEnding(mandate)
                  }}
                  aria-label={t(`people.${word(mandate)}Of`, { name: mandate.person.name })}
                >
                  {t(`people.${word(mandate)}`)}
                </Button>
              )
            }
          />
        ))}
      </TaskList>
      {ending && (
        <ConfirmDialog
          isOpen
          title={t(`people.${word(ending)}Title`, { name: ending.person.name, mandate: words.mandate(ending) })}
          confirm={t(`people.${word(ending)}`)}
          isPending={isPending}
          onConfirm={() => void end(ending)}
          onCancel={() => setEnding(undefined)}
        >
          {error ? <ProblemAlert error={error} /> : t(`people.${word(ending)}Text`)}
        </ConfirmDialog>
      )}
    </>
  )
}
