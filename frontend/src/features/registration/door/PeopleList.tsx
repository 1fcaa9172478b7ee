import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DoorPerson } from '@/api/generated'
import { Task, TaskList } from '@/ui/Task'
import type { Doorkeeping } from './useDoor'
import type { DoorWords } from './useDoorWords'

/** More than anybody reads through at a door: who is further down is found by another letter. */
const most = 30

interface PeopleListProps {
  people: DoorPerson[]
  words: DoorWords
  here: Doorkeeping['here']
  isOpen: boolean
  onCheckIn: (person: DoorPerson) => void
  onTakeBack: (id: string) => void
}

/** The people that were searched for, each with the one thing to do. */
export function PeopleList({ people, words, here, isOpen, onCheckIn, onTakeBack }: PeopleListProps) {
  const { t } = useTranslation('door')
  return (
    <>
      <Text role="status" size="sm" c="dimmed">
        {t('found', { count: people.length })} {people.length > most && t('foundMore', { most })}
      </Text>
      <TaskList>
        {people.slice(0, most).map((person) => {
          const counted = here(person)
          const { registration, name } = person
          return (
            <Task
              key={registration}
              title={name}
              why={
                <>
                  {words.from(person)}
                  {counted && ` · ${t('checkedIn', { when: words.when(counted.at, counted.door) })}`}
                </>
              }
              action={
                counted ? (
                  <Button
                    variant="subtle"
                    onClick={() => onTakeBack(counted.id)}
                    aria-label={t('takeBackOf', { name })}
                  >
                    {t('takeBack')}
                  </Button>
                ) : (
                  <Button disabled={!isOpen} onClick={() => onCheckIn(person)} aria-label={t('checkInOf', { name })}>
                    {t('checkIn')}
                  </Button>
                )
              }
            />
          )
        })}
      </TaskList>
    </>
  )
}
