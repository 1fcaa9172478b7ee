import { Button, Group, Stack, TextInput } from '@mantine/core'
import { IconCamera, IconSearch } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '@/api/problem'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { NotYours } from '@/ui/Allowed'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SignInFirst } from '@/ui/SignedIn'
import type { Door, DoorKey } from '../door/api'
import { useOwnDocument } from '../door/ownDocument'
import { PeopleList } from '../door/PeopleList'
import { found, isCode } from '../door/people'
import { QueueLine } from '../door/QueueLine'
import { useDoor } from '../door/useDoor'
import { useDoorWords } from '../door/useDoorWords'
import { VerdictBox } from '../door/VerdictBox'
import { EventLink } from '../parts/EventLink'
import { type EventKey, useEvent } from '../public/events'

const Camera = lazy(() => import('../door/Camera'))

export function SessionCheckInPage() {
  const { id } = useParams({ from: '/$lang/sessions/$id/check-in' })
  return <Guarded place={{ kind: 'sessions', slug: id }} />
}

export function MeetingCheckInPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/check-in' })
  return <Guarded place={{ kind: 'meetings', slug }} />
}

export function ConferenceCheckInPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/check-in' })
  return <Guarded place={{ kind: 'conferences', slug }} />
}

/** Nothing of it is shown any more once somebody has signed out: it is full of names. */
function Guarded({ place }: { place: DoorKey }) {
  useOwnDocument()
  const { subject, isLoading } = useSignIn()
  if (!subject) return isLoading ? null : <SignInFirst />
  return place.kind === 'sessions' ? (
    <SessionDoors key={subject} place={place} subject={subject} />
  ) : (
    <EventDoors key={subject} event={place} subject={subject} />
  )
}

function EventDoors({ event, subject }: { event: EventKey; subject: string }) {
  const { title } = useEvent(event)
  return <Doors place={event} subject={subject} name={() => title} lead={() => <EventLink event={event} />} />
}

/** What the session is called stands on the list. */
function SessionDoors({ place, subject }: { place: DoorKey; subject: string }) {
  const lang = useLanguage()
  const pick = usePickText()
  const name = ({ session, event }: Door['list']) =>
    session ? pick(session.titles, session.sourceLanguage) : pick(event.titles, event.sourceLanguage)
  return (
    <Doors
      place={place}
      subject={subject}
      name={(list) => (list ? name(list) : '')}
      lead={(list) =>
        list && (
          <AppLink to="/$lang/sessions/$id" params={{ lang, id: place.slug }}>
            {name(list)}
          </AppLink>
        )
      }
    />
  )
}

interface DoorsProps {
  place: DoorKey
  subject: string
  name: (list: Door['list'] | undefined) => string
  lead: (list: Door['list'] | undefined) => ReactNode
}

/** People are checked in: by the code that they show to the camera, or by name. */
function Doors({ place, subject, name: nameOf, lead }: DoorsProps) {
  const { t } = useTranslation('door')
  const format = useFormat()
  const [name, setName] = useState('')
  const [isScanning, setScanning] = useState(false)
  const [words, setWords] = useState('')
  const door = useDoor(place, subject, name)
  const say = useDoorWords(door.door?.list.cities ?? [], place.kind === 'sessions')
  const { list } = door.door ?? {}
  if (!door.door && isApiError(door.error, 403)) return <NotYours />
  const isOpen = Boolean(list && door.door && Date.parse(list.opensAt) <= Date.now() + door.door.behind)

  function submit() {
    if (!door.door || !isCode(words)) return
    void door.checkInBy(words, door.door)
    setWords('')
  }

  return (
    <Page title={t('title')} documentTitle={t('documentTitle', { title: nameOf(list) })} lead={lead(list)} width="read">
      {!list &&
        (door.error ? <ProblemAlert error={door.error} onRetry={() => void door.refetch()} /> : <ListSkeleton />)}
      {list && (
        <Stack gap="md">
          {!isOpen && <p>{t('notYet', { at: format.instant(list.opensAt) })}</p>}
          <QueueLine door={door} words={say} />
          <VerdictBox verdict={door.verdict} words={say} onTakeBack={door.takeBack} />
          <Group>
            <Button
              size="md"
              disabled={!isOpen}
              leftSection={<IconCamera aria-hidden size={20} />}
              variant={isScanning ? 'default' : 'filled'}
              onClick={() => setScanning(!isScanning)}
            >
              {t(isScanning ? 'camera.stop' : 'camera.start')}
            </Button>
          </Group>
          {isScanning && (
            <Suspense fallback={null}>
              <Camera onCode={(text) => door.door && void door.checkInBy(text, door.door)} />
            </Suspense>
          )}
          <form
            onSubmit={(submitted) => {
              submitted.preventDefault()
              submit()
            }}
          >
            <TextInput
              type="search"
              size="md"
              label={t('search')}
              description={t('searchHint')}
              leftSection={<IconSearch aria-hidden size={18} />}
              autoComplete="off"
              value={words}
              onChange={(change) => setWords(change.currentTarget.value)}
            />
          </form>
          <PeopleList
            people={isCode(words) ? [] : found(list.people, words, say.cityName)}
            words={say}
            here={door.here}
            isOpen={isOpen}
            onCheckIn={(person) => door.door && door.checkIn(person, door.door)}
            onTakeBack={door.takeBack}
          />
          <TextInput
            label={t('door')}
            description={t('doorHint')}
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={(change) => setName(change.currentTarget.value)}
          />
        </Stack>
      )}
    </Page>
  )
}
