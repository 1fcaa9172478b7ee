import { Button, Group, Stack } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '@/ui/FormProblem'
import { useMoveDraft } from '../draftApi'
import { NetworkChoice } from './NetworkChoice'

interface ApplyNetworkProps {
  city: { slug: string; country: string }
  /** The network chosen before, if one was. */
  chosen: string | undefined
  onNext: (network: string) => void
}

/** The first question. Choosing another network than before takes along what was written. */
export function ApplyNetwork({ city, chosen = '', onNext }: ApplyNetworkProps) {
  const { t } = useTranslation(['membership', 'apply'])
  const form = useForm({ defaultValues: { network: chosen }, shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const { mutateAsync, isPending, error } = useMoveDraft(city.slug)

  async function next({ network }: { network: string }) {
    try {
      if (chosen && chosen !== network) await mutateAsync({ from: chosen, to: network })
    } catch {
      return // The problem is shown above the choice.
    }
    onNext(network)
  }

  const label = t('apply:network.label')
  return (
    <form noValidate onSubmit={form.handleSubmit(next)}>
      <Stack gap="lg">
        <FormProblem errors={errors} labels={{ network: label }} error={error} attempt={submitCount} />
        <NetworkChoice city={city} control={form.control} label={label} />
        <Group>
          <Button type="submit" loading={isPending}>
            {t('apply:next')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
