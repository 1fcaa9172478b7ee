import { Group, List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RegistrationListItem } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import type { EventKey } from '../public/events'
import { EventLink } from './EventLink'

/** What came of one of the registrations that were sent. */
export type Outcome = Pick<RegistrationListItem, 'id' | 'name' | 'state' | 'waitsForCity'>

/** What came of it, for each, and what happens next. */
export function Registered({ event, outcomes }: { event: EventKey; outcomes: Outcome[] }) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const { isSignedIn } = useSignIn()
  const isAny = (state: Outcome['state']) => outcomes.some((one) => one.state === state)
  const isForCity = outcomes.some(({ waitsForCity }) => waitsForCity)
  return (
    <Page
      key="done"
      title={t('register.done.title', { count: outcomes.length })}
      above={<EventLink event={event} />}
      width="read"
    >
      <List listStyleType="none" spacing="xs">
        {outcomes.map(({ id, name, state }) => (
          <List.Item key={id} fw={600}>
            {t(`register.done.${state as 'CONFIRMED' | 'WAITLISTED' | 'PENDING'}`, { name })}
          </List.Item>
        ))}
      </List>
      <Section title={t('register.done.next')}>
        <List type="ordered" spacing="xs">
          <List.Item>{t('register.done.letter')}</List.Item>
          {isForCity && <List.Item>{t('register.done.city')}</List.Item>}
          {isAny('PENDING') && !isForCity && <List.Item>{t('register.done.approval')}</List.Item>}
          {isAny('WAITLISTED') && <List.Item>{t('register.done.waiting')}</List.Item>}
          <List.Item>{t('register.done.cancel')}</List.Item>
        </List>
      </Section>
      <Group>
        <ButtonLink to={`/$lang/${event.kind}/$slug`} params={{ lang, slug: event.slug }}>
          {t('register.backToEvent')}
        </ButtonLink>
        {isSignedIn && (
          <ButtonLink to="/$lang/my-registrations" params={{ lang }} variant="default">
            {t('register.done.mine')}
          </ButtonLink>
        )}
      </Group>
    </Page>
  )
}
