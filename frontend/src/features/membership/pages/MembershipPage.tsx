import { Stack, Text, Timeline } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Membership, Transition } from '@/api/generated'
import { useMe } from '@/features/access/public/useMe'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { WhenText } from '@/ui/WhenText'
import { membershipQuery } from '../api'
import { ending } from '../form/decision'
import { ApplyAgain } from '../parts/ApplyAgain'
import { DecisionForm, EndingForm } from '../parts/DecisionForm'
import { useMembershipWords } from '../parts/useMembershipWords'

/** One city in one network: the application, how it goes, and what the reader may decide. */
export function MembershipPage() {
  const { t } = useTranslation('membership')
  const { id } = useParams({ from: '/$lang/memberships/$id' })
  const { data } = useSuspenseQuery(membershipQuery(id))
  const { membership, etag, actions, today, transitions } = data
  const lang = useLanguage()
  const pick = usePickText()
  const words = useMembershipWords()
  const network = membership.network.shortName ?? pick(membership.network.names, membership.network.sourceLanguage)
  const possible = actions.flatMap(({ action, to }) => (action === 'transitionMembership' && to ? [to] : []))
  const { actsForCity } = useMe()
  const isOver = membership.state === 'DECLINED' || membership.state === 'WITHDRAWN'
  const isOpen = membership.state !== 'DRAFT'
  // Whoever can do nothing but end it finds that at the foot of the page.
  const onlyEnds = possible.length === 1 && possible.every((to) => ending(membership.state, to, possible))
  const decision = { membership, network, etag, possible, today }
  return (
    <Page
      title={t('one.title', { city: membership.city.ownName, network })}
      above={<Text fw={600}>{words.state(membership.state)}</Text>}
      lead={
        <>
          <CityLink city={membership.city} /> · <NetworkLink slug={membership.network.slug} />
        </>
      }
      width="read"
    >
      {membership.state === 'DRAFT' && (
        <div>
          <ButtonLink
            to="/$lang/cities/$slug/apply"
            params={{ lang, slug: membership.city.slug }}
            search={{ network: membership.network.slug, step: 'motivation' }}
          >
            {t('draft.continue')}
          </ButtonLink>
        </div>
      )}
      {isOpen && possible.length > 0 && !onlyEnds && <DecisionForm {...decision} />}
      {isOver && actsForCity(membership.city.slug) && (
        <Suspense>
          <ApplyAgain membership={membership} />
        </Suspense>
      )}
      {membership.motivation && (
        <Section title={t('one.motivation')}>
          <Text maw="68ch" style={{ whiteSpace: 'pre-line' }}>
            {membership.motivation}
          </Text>
        </Section>
      )}
      <Steps steps={membership.steps} />
      <Transitions transitions={transitions} />
      {isOpen && onlyEnds && <EndingForm {...decision} />}
    </Page>
  )
}

function Steps({ steps }: { steps: Membership['steps'] }) {
  const { t } = useTranslation('membership')
  const { t: ofUi } = useTranslation('ui')
  const words = useMembershipWords()
  if (steps.length === 0) return null
  return (
    <Section title={t('one.steps')}>
      <Stack gap="xs">
        {steps.map((step) => (
          <Text key={step.id}>
            {words.step(step.kind)}
            {ofUi('colon')}
            <WhenText when={step.when} withSource />
            {step.note && ` (${step.note})`}
          </Text>
        ))}
      </Stack>
    </Section>
  )
}

function Transitions({ transitions }: { transitions: Transition[] }) {
  const { t } = useTranslation('membership')
  const words = useMembershipWords()
  const format = useFormat()
  if (transitions.length === 0) return null
  return (
    <Section title={t('one.history')}>
      <Timeline bulletSize={14} lineWidth={2} active={transitions.length}>
        {transitions.map(({ to, at, effectiveOn, note, actor }) => (
          <Timeline.Item key={`${at} ${to}`}>
            <Text>{words.state(to)}</Text>
            {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
            <Text size="sm" c="dimmed">
              {effectiveOn && `${t('one.effective', { date: format.day(effectiveOn) })} · `}
              {t('one.entered', { date: format.date(at) })} · {words.role(actor)}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  )
}
