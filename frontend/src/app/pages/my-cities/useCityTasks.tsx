import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { City } from '@/api/generated'
import { mandateRequestsQuery } from '@/features/access/public/queries'
import { useMe } from '@/features/access/public/useMe'
import { useSignTasks } from '@/features/adherence/public/useSignTasks'
import { cityGaps } from '@/features/city/public/cityGaps'
import { useCommitmentTasks } from '@/features/commitment/public/useCommitmentTasks'
import { useInvitationTasks } from '@/features/convocation/public/useInvitationTasks'
import { applicationsQuery, cityMembershipsQuery } from '@/features/membership/public/queries'
import { usePointTasks } from '@/features/minutes/public/usePointTasks'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useRegistrationTasks } from '@/features/registration/public/useRegistrationTasks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'

interface CityTask {
  key: string
  title: string
  why: string
  action: ReactNode
}

/**
 * What needs doing for a city: people who wait first, then what ends, what is begun, meetings that wait for its answer and
 * what it agreed to do, what can be signed, what the profile lacks, and what waits for others.
 */
export function useCityTasks(city: City): CityTask[] {
  const { t } = useTranslation('app')
  const format = useFormat()
  const lang = useLanguage()
  const params = { lang, slug: city.slug }
  const { shortName } = useNetworks()
  const { me, cityMandates } = useMe()
  const signing = useSignTasks(city.slug)
  const delegates = useRegistrationTasks(city.slug)
  const invitations = useInvitationTasks(city.slug)
  const points = usePointTasks(city.slug)
  const promised = useCommitmentTasks(city.slug)
  const [requests, drafts, submitted, members] = useSuspenseQueries({
    queries: [
      mandateRequestsQuery({ city: city.slug, state: 'PENDING' }),
      applicationsQuery('DRAFT', city.slug),
      applicationsQuery('SUBMITTED', city.slug),
      cityMembershipsQuery(city.slug),
    ],
  })
  const toMembership = (id: string) => (
    <ButtonLink to="/$lang/memberships/$id" params={{ lang, id }} variant="default">
      {t('myCities.submittedDo')}
    </ButtonLink>
  )
  return [
    ...requests.data
      .filter(({ person }) => person.id !== me?.id)
      .map(({ id, person, createdAt }) => ({
        key: id,
        title: t('myCities.request', { name: person.name }),
        why: t('myCities.requestWhy', { date: format.date(createdAt) }),
        action: (
          <ButtonLink to="/$lang/cities/$slug/people" params={params}>
            {t('myCities.requestDo')}
          </ButtonLink>
        ),
      })),
    ...delegates,
    ...cityMandates
      .filter(({ city: mine, until }) => mine === city.slug && until)
      .map(({ id, until = '' }) => ({
        key: id,
        title: t('myCities.ending', { date: format.date(until) }),
        why: t('myCities.endingWhy'),
        action: (
          <ButtonLink to="/$lang/cities/$slug/people" params={params}>
            {t('myCities.endingDo')}
          </ButtonLink>
        ),
      })),
    ...drafts.data.map(({ id, network, updatedAt }) => ({
      key: id,
      title: t('myCities.draft', { network: shortName(network.slug) }),
      why: t('myCities.draftWhy', { date: format.date(updatedAt) }),
      action: (
        <ButtonLink
          to="/$lang/cities/$slug/apply"
          params={params}
          search={{ network: network.slug, step: 'motivation' as const }}
        >
          {t('myCities.draftDo')}
        </ButtonLink>
      ),
    })),
    ...members.data
      .filter(({ state }) => state === 'ON_HOLD')
      .map(({ id, network }) => ({
        key: id,
        title: t('myCities.onHold', { network: shortName(network.slug) }),
        why: t('myCities.onHoldWhy'),
        action: toMembership(id),
      })),
    ...invitations.open,
    ...points,
    ...promised,
    ...signing,
    ...cityGaps(city).map((gap) => ({
      key: gap,
      title: t(`gap.${gap}.title`),
      why: t(`gap.${gap}.why`),
      action: (
        <ButtonLink to="/$lang/cities/$slug/edit" params={params} variant="default">
          {t('gap.do')}
        </ButtonLink>
      ),
    })),
    ...invitations.answered,
    ...submitted.data.map(({ id, network, submittedAt, updatedAt }) => ({
      key: id,
      title: t('myCities.submitted', { network: shortName(network.slug) }),
      why: t('myCities.submittedWhy', { date: format.date(submittedAt ?? updatedAt) }),
      action: toMembership(id),
    })),
  ]
}
