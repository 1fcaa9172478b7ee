import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Allowed } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { useCreateNetwork } from '../api'
import { NetworkFields } from '../form/NetworkFields'
import {
  fieldNames,
  languagesOf,
  type NetworkValues,
  networkSchema,
  toNewNetwork,
  toValues,
} from '../form/networkValues'
import { useNetworkLabels } from '../form/useNetworkLabels'
import { useNetworks } from '../public/useNetworks'

/** Enters a network: one within another, by whoever runs that, or one without parent, by an administrator. */
export function NewNetworkPage() {
  const { parent } = useSearch({ from: '/$lang/networks/new' })
  const { runs, isAdmin, isPending } = useMe()
  const { lineage } = useNetworks()
  const isAllowed = parent ? runs(lineage(parent)) : isAdmin
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : isAllowed}>
        <NetworkCreate />
      </Allowed>
    </SignedIn>
  )
}

function NetworkCreate() {
  const { t } = useTranslation('network')
  const lang = useLanguage()
  const { parent } = useSearch({ from: '/$lang/networks/new' })
  const navigate = useNavigate()
  const format = useFormat()
  const { fullName } = useNetworks()
  const empty = toValues({ kind: parent ? 'TERRITORIAL' : 'ASSOCIATION', sourceLanguage: lang, parent })
  const form = useForm<NetworkValues>({
    defaultValues: empty,
    resolver: zodResolver(networkSchema(t, format.language)),
    shouldFocusError: false,
  })
  const tags = languagesOf({ kind: '', sourceLanguage: form.watch('sourceLanguage') })
  const names = fieldNames(tags)
  const labels = useNetworkLabels(tags)
  const { mutateAsync, isPending } = useCreateNetwork()
  const sending = useSending({
    form,
    key: `network-in:${parent ?? ''}`,
    names: [...names, 'sourceLanguage'],
    initial: empty,
    send: async (values) => {
      const { data } = await mutateAsync(toNewNetwork(values))
      announce(t('form.created'))
      await navigate({ to: '/$lang/networks/$slug', params: { lang, slug: data.slug } })
    },
  })

  return (
    <EditPage
      title={parent ? t('form.newWithin', { name: fullName(parent) }) : t('form.newTitle')}
      lead={t('form.lead')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('form.create')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={{ to: '/$lang/my-networks', params: { lang } }}
    >
      <NetworkFields form={form} labels={labels} tags={tags} isNew parents={[]} />
    </EditPage>
  )
}
