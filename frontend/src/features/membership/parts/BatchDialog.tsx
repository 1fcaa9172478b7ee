import { Button, Group, List, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { MembershipListItem, MembershipState } from '@/api/generated'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useSending } from '@/lib/useSending'
import { FormNotices } from '@/ui/FormNotices'
import { short } from '@/ui/short'
import { decisionWord } from '../form/decision'
import { BatchResults } from './BatchResults'
import { useDecideSeveral } from './useDecideSeveral'

const names = ['effectiveOn', 'note'] as const

interface BatchDialogProps {
  rows: MembershipListItem[]
  to: MembershipState
  /** The day it is for whoever decides; where the service did not say, it judges the day itself. */
  today: string | undefined
  onClose: () => void
}

/** One decision on several memberships: which they are, from which day it counts, a word to them; then what came of each. */
export function BatchDialog({ rows, to, today, onClose }: BatchDialogProps) {
  const { t } = useTranslation(['membership', 'apply', 'deciding'])
  const { t: ofUi } = useTranslation('ui')
  const { shortName } = useNetworks()
  const word = decisionWord(rows[0]?.state ?? to, to) as 'ADMITTED'
  const { results, isRunning, open, decide } = useDecideSeveral(rows)
  const [isAsking, setIsAsking] = useState(true)
  const title = t(`deciding:batch.title.${word}`, { count: isAsking ? open.length : rows.length })
  const initial = { effectiveOn: today ?? '', note: '' }
  const form = useForm({ defaultValues: initial, shouldFocusError: false })
  const { errors } = form.formState
  const labels = { effectiveOn: t('deciding:decision.effectiveOn'), note: t('deciding:decision.note') }

  const sending = useSending({
    form,
    // Of the same kind, whichever cities are picked the next time.
    key: `decide-several:${rows[0]?.network.slug}:${to}`,
    names,
    initial,
    send: (values) => {
      setIsAsking(false)
      return decide({ to, ...values })
    },
  })

  function cancel() {
    sending.discard()
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={!isRunning}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': ofUi('close'), disabled: isRunning }}
    >
      {!isAsking ? (
        <Stack>
          <BatchResults rows={rows} results={results} isRunning={isRunning} />
          <Group justify="flex-end">
            {!isRunning && open.length > 0 && (
              // What stood in the way may be the day: it can be changed before the next attempt.
              <Button onClick={() => setIsAsking(true)}>{t('deciding:batch.retry', { count: open.length })}</Button>
            )}
            <Button variant="default" disabled={isRunning} onClick={onClose}>
              {ofUi('close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form noValidate onSubmit={form.handleSubmit(sending.submit)}>
          <Stack>
            <FormNotices form={form} labels={labels} sending={sending} />
            <List mah={200} style={{ overflowY: 'auto' }}>
              {open.map(({ id, city, network }) => (
                <List.Item key={id}>
                  {t('deciding:batch.row', { city: city.ownName, network: shortName(network.slug) })}
                </List.Item>
              ))}
            </List>
            <TextInput
              type="date"
              max={today}
              {...short}
              data-autofocus
              label={labels.effectiveOn}
              description={t('deciding:decision.effectiveOnHint')}
              error={errors.effectiveOn?.message}
              {...form.register('effectiveOn', {
                required: t('deciding:batch.dayMissing'),
                validate: (day) => !today || day <= today || t('apply:resolution.future'),
              })}
            />
            <Textarea
              label={labels.note}
              description={t('deciding:batch.noteHint')}
              error={errors.note?.message}
              {...form.register('note', { maxLength: { value: 2000, message: t('deciding:batch.noteTooLong') } })}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={cancel}>
                {ofUi('cancel')}
              </Button>
              <Button type="submit" color={to === 'DECLINED' || to === 'WITHDRAWN' ? 'red' : undefined}>
                {title}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
