import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Verdict } from './useDoor'
import type { DoorWords } from './useDoorWords'
import classes from './VerdictBox.module.css'

interface VerdictBoxProps {
  verdict: Verdict | undefined
  words: DoorWords
  onTakeBack: (id: string) => void
}

const tones: Record<Verdict['kind'], 'good' | 'wait' | 'bad'> = {
  CHECKED_IN: 'good',
  CHECKING: 'wait',
  ALREADY_CHECKED_IN: 'wait',
  NO_PLACE: 'bad',
  UNKNOWN: 'bad',
  WRONG_TIME: 'bad',
  TAKEN_BACK: 'bad',
  NO_CODE: 'bad',
}

/** What came of the last person at this door, large enough to be read at a glance. It keeps its room, so that nothing jumps. */
export function VerdictBox({ verdict, words, onTakeBack }: VerdictBoxProps) {
  const { t } = useTranslation('door')
  const { kind, person, id } = verdict ?? {}
  return (
    <div role="status" className={classes.box} data-tone={kind && tones[kind]}>
      {!verdict && <Text c="dimmed">{t('verdict.none')}</Text>}
      {person && (
        <Text fw={700} size="xl" lh={1.2}>
          {person.name}
        </Text>
      )}
      {person && <Text>{words.from(person)}</Text>}
      {verdict && <Text fw={600}>{words.verdict(verdict)}</Text>}
      {kind === 'CHECKED_IN' && id && person && (
        <Button
          size="sm"
          variant="default"
          mt="xs"
          onClick={() => onTakeBack(id)}
          aria-label={t('takeBackOf', { name: person.name })}
        >
          {t('takeBack')}
        </Button>
      )}
    </div>
  )
}
