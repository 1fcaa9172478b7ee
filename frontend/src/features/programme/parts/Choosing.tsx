import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MyProgramme, SessionChoice, SessionListItem } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'
import { Section } from '@/ui/Section'
import type { useMine } from '../mine'
import { dayOf, daysOf } from '../timetable'
import { SessionEntry } from './SessionEntry'
import classes from './SessionEntry.module.css'
import { useSessionWords } from './useSessionWords'

interface ChosenProps {
  mine: MyProgramme
  choosing: ReturnType<typeof useMine>
}

/** What was chosen, in the order of the times, with what clashes and where one waits. */
export function ChosenSessions({ mine, choosing }: ChosenProps) {
  const { t } = useTranslation('programme')
  const words = useSessionWords()
  return (
    <Section title={t('mine.chosen')}>
      {mine.items.length === 0 && <Text c="dimmed">{t('mine.none')}</Text>}
      <ul className={classes.list}>
        {mine.items.map((choice) => (
          <SessionEntry key={choice.session.id} session={choice.session}>
            <Text size="sm">{words.day(dayOf(choice.session.start))}</Text>
            <Standing choice={choice} all={mine.items} />
            <Leave choice={choice} choosing={choosing} />
          </SessionEntry>
        ))}
      </ul>
    </Section>
  )
}

/** Whether one waits, and what else takes place at the same time. */
function Standing({ choice, all }: { choice: SessionChoice; all: SessionChoice[] }) {
  const { t } = useTranslation('programme')
  const format = useFormat()
  const pick = usePickText()
  const clashing = all.filter(({ session }) => choice.clashes.includes(session.id))
  return (
    <>
      {choice.state === 'WAITLISTED' && <Text fw={600}>{t('mine.waits')}</Text>}
      {choice.state === 'CHOSEN' && choice.session.places.capacity !== undefined && (
        <Text fw={600}>{t('mine.hasPlace')}</Text>
      )}
      {clashing.length > 0 && (
        <Group gap={6} wrap="nowrap" align="flex-start" c="var(--mantine-color-error)">
          <IconAlertTriangle aria-hidden size="1.25rem" className={classes.sign} />
          <Text size="sm">
            {t('mine.clash', {
              titles: format.list(clashing.map(({ session }) => pick(session.titles, session.sourceLanguage))),
            })}
          </Text>
        </Group>
      )}
    </>
  )
}

function Leave({ choice: { session }, choosing }: { choice: SessionChoice; choosing: ChosenProps['choosing'] }) {
  const { t } = useTranslation('programme')
  const title = usePickText()(session.titles, session.sourceLanguage)

  async function leave() {
    await choosing.leave(session.id)
    announce(t('mine.left', { title }))
  }

  return (
    <Group data-print="no">
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={t('mine.leaveOf', { title })}
        loading={choosing.busy === session.id}
        onClick={() => void leave().catch(() => undefined)}
      >
        {t('mine.leave')}
      </Button>
    </Group>
  )
}

interface ToChooseProps extends ChosenProps {
  sessions: SessionListItem[]
}

/** The rest of the programme, each session with the button that chooses it. */
export function SessionsToChoose({ mine, sessions, choosing }: ToChooseProps) {
  const { t } = useTranslation('programme')
  const words = useSessionWords()
  const chosen = new Set(mine.items.map(({ session }) => session.id))
  const rest = sessions.filter(({ id, state }) => state === 'SCHEDULED' && !chosen.has(id))
  if (rest.length === 0) return null
  return (
    <Section title={t('mine.toChoose')} isPrinted={false}>
      {daysOf(rest).map((day) => (
        <section key={day} aria-label={words.day(day)}>
          <Text fw={600} mt="sm">
            {words.day(day)}
          </Text>
          <ul className={classes.list}>
            {rest
              .filter(({ start }) => dayOf(start) === day)
              .map((session) => (
                <SessionEntry key={session.id} session={session}>
                  <Choose session={session} state={mine.state} choosing={choosing} />
                </SessionEntry>
              ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}

interface ChooseProps {
  session: SessionListItem
  state: MyProgramme['state']
  choosing: ChosenProps['choosing']
}

function Choose({ session, state, choosing }: ChooseProps) {
  const { t } = useTranslation('programme')
  const title = usePickText()(session.titles, session.sourceLanguage)
  const { capacity, taken, waiting } = session.places
  const isFull = capacity !== undefined && (taken >= capacity || waiting > 0)
  if (capacity !== undefined && state !== 'CONFIRMED') return <Text size="sm">{t('mine.placeNeeded')}</Text>

  async function choose() {
    await choosing.choose(session.id)
    announce(t('mine.chose', { title }))
  }

  return (
    <Group>
      <Button
        variant="default"
        size="compact-md"
        aria-label={t(isFull ? 'mine.waitOf' : 'mine.chooseOf', { title })}
        loading={choosing.busy === session.id}
        onClick={() => void choose().catch(() => undefined)}
      >
        {t(isFull ? 'mine.wait' : 'mine.choose')}
      </Button>
    </Group>
  )
}
