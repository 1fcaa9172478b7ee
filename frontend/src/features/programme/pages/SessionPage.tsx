import { Alert, Anchor, Group, List, Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Session } from '@/api/generated'
import { CheckInLink } from '@/features/registration/public/CheckInLink'
import { keyOf } from '@/features/registration/public/events'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { EndButton } from '@/ui/EndButton'
import { Fact } from '@/ui/Fact'
import { LangText, usePickText } from '@/ui/LangText'
import { AppLink, ButtonLink } from '@/ui/links'
import { MarkdownText } from '@/ui/MarkdownText'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ReasonButton } from '@/ui/ReasonButton'
import { Section } from '@/ui/Section'
import { removeSession, sessionActionsQuery, sessionQuery, useTransitionSession } from '../api'
import { registeredQuery } from '../mine'
import { useSessionWords } from '../parts/useSessionWords'

/** A session as anyone may read it: when, where, with whom, about what. */
export function SessionPage() {
  const { t } = useTranslation('programme')
  const { id } = useParams({ from: '/$lang/sessions/$id' })
  const { session } = useSuspenseQuery(sessionQuery(id)).data
  const pick = usePickText()
  const lang = useLanguage()
  const title = pick(session.titles, session.sourceLanguage)
  const { kind, slug } = keyOf(session.event)
  return (
    <Page
      title={<LangText map={session.titles} sourceLanguage={session.sourceLanguage} isName />}
      documentTitle={title}
      width="read"
      above={
        <AppLink to={`/$lang/${kind}/$slug/programme`} params={{ lang, slug }}>
          {t('title', { title: pick(session.event.titles, session.event.sourceLanguage) })}
        </AppLink>
      }
    >
      {session.state === 'CANCELLED' && (
        <Alert color="red" variant="outline" title={t('cancelled')}>
          {session.note}
        </Alert>
      )}
      <Work session={session} title={title} />
      <Facts session={session} />
      {session.descriptions && <MarkdownText map={session.descriptions} sourceLanguage={session.sourceLanguage} />}
      {session.documents.length > 0 && (
        <Section title={t('documents')}>
          <List>
            {session.documents.map(({ titles, url }) => (
              <List.Item key={url}>
                <Anchor href={url} rel="noopener nofollow">
                  <LangText map={titles} sourceLanguage={session.sourceLanguage} isName />
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Section>
      )}
    </Page>
  )
}

function Facts({ session }: { session: Session }) {
  const { t } = useTranslation('programme')
  const words = useSessionWords()
  const speakers = words.speakers(session)
  const languages = words.languages(session)
  const places = words.places(session)
  return (
    <Stack component="dl" gap="sm" m={0}>
      <Fact label={t('whenLabel')}>
        {words.when(session)} ({session.timeZone})
      </Fact>
      {session.room && <Fact label={t('room')}>{session.room}</Fact>}
      <Fact label={t('format')}>{words.format(session.format)}</Fact>
      {session.track && <Fact label={t('track')}>{session.track}</Fact>}
      {speakers.length > 0 && (
        <Fact label={t('speakers')}>
          {speakers.map((speaker, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be told alike
            <Text key={at}>{speaker}</Text>
          ))}
        </Fact>
      )}
      {languages && <Fact label={t('languages')}>{languages}</Fact>}
      {places && <Fact label={t('places')}>{places}</Fact>}
    </Stack>
  )
}

/** For those who run the event, and for whoever is registered. */
function Work({ session, title }: { session: Session; title: string }) {
  const { t } = useTranslation('programme')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { id } = session
  const event = keyOf(session.event)
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...sessionActionsQuery(id), enabled: isSignedIn })
  const { data: registration } = useQuery({ ...registeredQuery(event), enabled: isSignedIn })
  const { etag } = useSuspenseQuery(sessionQuery(id)).data
  const { mutateAsync, error } = useTransitionSession(id)
  const may = (operation: string, to?: string) => actions.some((one) => one.action === operation && one.to === to)
  if (!isSignedIn || (actions.length === 0 && !registration)) return null

  async function remove() {
    await removeSession(id, etag)
    await navigate({ to: `/$lang/${event.kind}/$slug/programme`, params: { lang, slug: event.slug } })
    announce(t('work.removed', { title }))
  }

  return (
    <Stack gap="sm" data-print="no">
      {error && <ProblemAlert error={error} />}
      <Group gap="sm">
        {registration && (
          <ButtonLink to="/$lang/registrations/$id/programme" params={{ lang, id: registration }}>
            {t('mine.open')}
          </ButtonLink>
        )}
        {may('recordSessionCheckIns') && (
          <CheckInLink door={{ kind: 'sessions', slug: id }} label={t('work.checkIn')} />
        )}
        {may('updateSession') && (
          <ButtonLink to="/$lang/sessions/$id/edit" params={{ lang, id }} variant="default">
            {t('work.edit')}
          </ButtonLink>
        )}
        {may('transitionSession', 'CANCELLED') && (
          <ReasonButton
            label={t('work.cancel')}
            question={t('work.cancelQuestion', { title })}
            consequence={t('work.cancelThen')}
            isNeeded
            hint={t('work.noteHint')}
            onConfirm={async (note) => {
              await mutateAsync({ body: { to: 'CANCELLED', note }, etag })
              announce(t('work.cancelledNow', { title }))
            }}
          />
        )}
        {may('transitionSession', 'SCHEDULED') && (
          <EndButton
            variant="default"
            label={t('work.reinstate')}
            question={t('work.reinstateQuestion', { title })}
            consequence={t('work.reinstateThen')}
            onConfirm={() => mutateAsync({ body: { to: 'SCHEDULED' }, etag })}
          />
        )}
        {may('deleteSession') && (
          <EndButton
            color="red"
            variant="subtle"
            label={t('work.remove')}
            question={t('work.removeQuestion', { title })}
            consequence={t('work.removeThen')}
            onConfirm={remove}
          />
        )}
      </Group>
    </Stack>
  )
}
