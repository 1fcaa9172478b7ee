import { Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MembershipListItem, MembershipState } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { ButtonLink } from '@/ui/links'
import { RowBox } from '@/ui/RowBox'
import { useSelection } from '@/ui/useSelection'
import { WhenText } from '@/ui/WhenText'
import { movedByNetwork } from '../form/decision'
import { BatchDialog } from '../parts/BatchDialog'
import { BatchToolbar } from '../parts/BatchToolbar'
import { useTodayOfAll } from '../parts/useTodayOfAll'

interface DecidableMembershipsProps {
  memberships: MembershipListItem[]
  state: MembershipState
  caption: string
  empty: string
  /** For several networks at once: which each row is about. */
  withNetwork?: boolean
  /** For those who may look and not decide. */
  isReadOnly?: boolean
}

/** Memberships in one state, to be read one by one or decided on several at once. */
export function DecidableMemberships(props: DecidableMembershipsProps) {
  const { memberships, state, caption, empty, withNetwork, isReadOnly } = props
  const { t } = useTranslation(['membership', 'deciding'])
  const lang = useLanguage()
  const format = useFormat()
  const { selected, toggle, toggleAll, clear } = useSelection(memberships.map(({ id }) => id))
  const [batch, setBatch] = useState<{ rows: MembershipListItem[]; to: MembershipState }>()
  // The button that opened the dialog may be gone with the last row; the list itself stays.
  const list = useRef<HTMLElement>(null)
  const today = useTodayOfAll(batch?.rows ?? [])
  const isDecidable = !isReadOnly && movedByNetwork[state].length > 0 && memberships.length > 0
  return (
    <section ref={list} tabIndex={-1} aria-label={caption}>
      {isDecidable && (
        <BatchToolbar
          state={state}
          shown={memberships.length}
          selected={selected.size}
          onToggleAll={toggleAll}
          onDecide={(to) => setBatch({ rows: memberships.filter(({ id }) => selected.has(id)), to })}
        />
      )}
      <DataTable
        caption={caption}
        empty={empty}
        rows={memberships}
        rowKey={({ id }) => id}
        isPicked={({ id }) => selected.has(id)}
        leading={
          isDecidable
            ? ({ id, city }) => (
                <RowBox
                  label={t('deciding:batch.select', { city: city.ownName })}
                  isPicked={selected.has(id)}
                  onToggle={() => toggle(id)}
                />
              )
            : undefined
        }
        columns={[
          { key: 'city', header: t('column.city'), cell: ({ city }) => <CityLink city={city} /> },
          { key: 'country', header: t('column.country'), cell: ({ city }) => format.country(city.country) },
          ...(withNetwork
            ? [
                {
                  key: 'network',
                  header: t('column.network'),
                  cell: ({ network }: MembershipListItem) => <NetworkLink slug={network.slug} isShort />,
                },
              ]
            : []),
          {
            key: 'since',
            header: t(state === 'SUBMITTED' ? 'column.waiting' : 'column.since'),
            cell: (membership) => <Since membership={membership} />,
          },
          {
            key: 'open',
            header: t('column.membership'),
            isAction: true,
            cell: ({ id, city }) => (
              <ButtonLink
                to="/$lang/memberships/$id"
                params={{ lang, id }}
                variant="default"
                size="sm"
                aria-label={t(state === 'SUBMITTED' && !isReadOnly ? 'queue.openOf' : 'queue.lookOf', {
                  city: city.ownName,
                })}
              >
                {t(state === 'SUBMITTED' && !isReadOnly ? 'queue.open' : 'queue.look')}
              </ButtonLink>
            ),
          },
        ]}
      />
      {batch && !today.isPending && (
        <BatchDialog
          {...batch}
          today={today.day}
          onClose={() => {
            setBatch(undefined)
            clear()
            list.current?.focus()
          }}
        />
      )}
    </section>
  )
}

function Since({ membership }: { membership: MembershipListItem }) {
  const { t } = useTranslation(['membership', 'deciding'])
  const format = useFormat()
  const { state, since, endedOn, submittedAt, updatedAt } = membership
  if (state === 'SUBMITTED') return <>{format.date(submittedAt ?? updatedAt)}</>
  return (
    <>
      {since.edtf ? (
        <WhenText when={since} />
      ) : (
        <Text span inherit c="dimmed">
          {t('notStated')}
        </Text>
      )}
      {endedOn && ` – ${format.day(endedOn)}`}
    </>
  )
}
