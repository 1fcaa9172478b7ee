import { Group, Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { Fact } from '@/ui/Fact'
import { usePickText } from '@/ui/LangText'
import { Page } from '@/ui/Page'
import { ReasonButton } from '@/ui/ReasonButton'
import { RowTools } from '@/ui/RowTools'
import { actionPointActionsQuery, actionPointQuery } from '../api'
import { useTransitionPoint } from '../changes'
import { AgreedAt } from '../parts/AgreedAt'
import { EditPoint } from '../parts/PointForm'

const steps = ['DONE', 'DROPPED', 'OPEN'] as const

/** What a meeting or a conference agreed is to be done: who does it, by when, and how it stands. */
export function ActionPointPage() {
  const { t } = useTranslation('minutes')
  const { id } = useParams({ from: '/$lang/action-points/$id' })
  const { point } = useSuspenseQuery(actionPointQuery(id)).data
  const text = usePickText()(point.texts, point.sourceLanguage)
  const format = useFormat()
  const { city, dueOn, state, settledOn, note, network } = point
  return (
    <Page title={text} documentTitle={t('point.name', { number: point.number })} width="read">
      <dl style={{ margin: 0 }}>
        <Fact label={t('column.state')}>
          {t(`point.state.${state}`)}
          {settledOn && `, ${format.day(settledOn)}`}
          {note && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
        </Fact>
        <Fact label={t('point.city')}>{city ? <CityLink city={city} /> : t('point.secretariat')}</Fact>
        <Fact label={t('point.dueOn')}>{dueOn ? format.day(dueOn) : t('point.noDay')}</Fact>
        <Fact label={t('point.agreedAt')}>
          <AgreedAt point={point} />
          <div>
            <NetworkLink slug={network.slug} />
          </div>
        </Fact>
      </dl>
      <PointWork id={id} text={text} />
    </Page>
  )
}

/** What the reader may do with it: say that it is done, drop it, open it again, correct it. */
function PointWork({ id, text }: { id: string; text: string }) {
  const { t } = useTranslation('minutes')
  const { isSignedIn } = useSignIn()
  const { point, etag } = useSuspenseQuery(actionPointQuery(id)).data
  const { data: actions = [] } = useQuery({ ...actionPointActionsQuery(id), enabled: isSignedIn })
  const { mutateAsync } = useTransitionPoint(id)
  const [isOpen, setOpen] = useState(false)
  if (!isSignedIn || actions.length === 0) return null
  if (isOpen) return <EditPoint point={point} onClose={() => setOpen(false)} />
  const possible = steps.filter((step) =>
    actions.some(({ action, to }) => action === 'transitionActionPoint' && to === step),
  )

  async function move(to: (typeof steps)[number], reason: string) {
    await mutateAsync({ body: { to, ...(reason ? { note: reason } : {}) }, etag })
    announce(t(`point.step.${to}.done`))
  }

  return (
    <Stack gap="md" data-print="no">
      <Group gap="sm">
        {possible.map((to) => (
          <ReasonButton
            key={to}
            label={t(`point.step.${to}.do`)}
            question={t(`point.step.${to}.question`)}
            consequence={text}
            isNeeded={to !== 'DONE'}
            variant={to === 'DONE' ? 'filled' : 'default'}
            onConfirm={(reason) => move(to, reason)}
          />
        ))}
      </Group>
      {actions.some(({ action }) => action === 'updateActionPoint') && (
        <RowTools
          name={t('point.name', { number: point.number })}
          onEdit={() => setOpen(true)}
          removal={t(point.meeting ? 'point.removal' : 'point.removalAtConference')}
        />
      )}
    </Stack>
  )
}
