import { Group, List, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MembershipListItem } from '@/api/generated'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { NetworkMark } from '@/features/network/public/NetworkMark'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { WhenText } from '@/ui/WhenText'
import { cityMembershipsQuery } from '../api'

/** The networks of a city: those it is in, since when as far as that is known, and those it has left. */
export function CityMemberships({ city }: { city: string }) {
  const { t } = useTranslation('membership')
  const { data: memberships } = useSuspenseQuery(cityMembershipsQuery(city))
  const { colour } = useNetworks()
  if (memberships.length === 0) return <Text c="dimmed">{t('none')}</Text>
  return (
    <List listStyleType="none" spacing="md">
      {memberships.map((membership) => (
        <List.Item key={membership.id}>
          <Group gap="sm" wrap="nowrap" align="baseline">
            <NetworkMark colour={colour(membership.network.slug)} />
            <Stack gap={0}>
              <Text fw={600}>
                <NetworkLink slug={membership.network.slug} />
              </Text>
              <Text size="sm" c="dimmed">
                <Standing membership={membership} />
              </Text>
            </Stack>
          </Group>
        </List.Item>
      ))}
    </List>
  )
}

function Standing({ membership }: { membership: MembershipListItem }) {
  const { t } = useTranslation('membership')
  const format = useFormat()
  const { state, since, endedOn } = membership
  const ended = endedOn && format.day(endedOn)
  return (
    <>
      {state === 'ON_HOLD' && `${t('state.ON_HOLD')} · `}
      {since.edtf ? (
        <>
          {t('memberSince')} <WhenText when={since} />
        </>
      ) : (
        t('sinceUnknown')
      )}
      {state === 'WITHDRAWN' && ` · ${ended ? t('leftOn', { date: ended }) : t('left')}`}
    </>
  )
}
