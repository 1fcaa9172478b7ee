import { useTranslation } from 'react-i18next'
import type { Mandate } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { EndButton } from '@/ui/EndButton'
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
  const { mutateAsync } = useEndMandate()
  const word = (mandate: Mandate) => (mandate.person.id === myId ? 'giveUp' : 'end')

  async function end({ id, person: { name } }: Mandate) {
    await mutateAsync(id)
    announce(t('people.ended', { name }))
  }

  return (
    <TaskList>
      {mandates.map((mandate) => (
        <Task
          key={mandate.id}
          title={mandate.person.name}
          why={`${words.role(mandate.role)} · ${t('me.since', { date: format.date(mandate.from) })}`}
          action={
            (mandate.person.id === myId || mayEnd(mandate)) && (
              <EndButton
                label={t(`people.${word(mandate)}`)}
                fullLabel={t(`people.${word(mandate)}Of`, { name: mandate.person.name })}
                question={t(`people.${word(mandate)}Title`, {
                  name: mandate.person.name,
                  mandate: words.mandate(mandate),
                })}
                consequence={t(`people.${word(mandate)}Text`)}
                onConfirm={() => end(mandate)}
              />
            )
          }
        />
      ))}
    </TaskList>
  )
}
