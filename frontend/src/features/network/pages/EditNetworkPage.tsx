import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useRecordForm } from '@/lib/useRecordForm'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { networkActionsQuery, networkQuery, useUpdateNetwork } from '../api'
import { NetworkFields } from '../form/NetworkFields'
import { fieldNames, languagesOf, type NetworkValues, networkSchema, toPatch, toValues } from '../form/networkValues'
import { useNetworkLabels } from '../form/useNetworkLabels'
import { useParents } from '../form/useParents'
import { useNetworks } from '../public/useNetworks'

/** Corrects what a network says of itself, for whoever runs it. */
export function EditNetworkPage() {
  const { slug } = useParams({ from: '/$lang/networks/$slug/edit' })
  return (
    <SignedIn>
      <Offered actions={networkActionsQuery(slug)} operation="updateNetwork">
        <EditNetwork slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditNetwork({ slug }: { slug: string }) {
  const { t } = useTranslation('network')
  const back = { to: '/$lang/networks/$slug', params: { lang: useLanguage(), slug } } as const
  const navigate = useNavigate()
  const format = useFormat()
  const { fullName } = useNetworks()
  const { network } = useSuspenseQuery(networkQuery(slug)).data
  const [tags] = useState(() => languagesOf(network))
  const labels = useNetworkLabels(tags)
  const { mutateAsync, isPending } = useUpdateNetwork(slug)
  const { form, editing } = useRecordForm({
    key: `network:${slug}`,
    query: networkQuery(slug),
    names: fieldNames(tags),
    resolver: zodResolver(networkSchema(t, format.language)),
    toValues: (now) => toValues(now.network),
    toPatch,
    save: mutateAsync,
  })

  async function save(values: NetworkValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.saved'))
    await navigate(back)
  }

  return (
    <EditPage
      title={t('form.title', { name: fullName(slug) })}
      lead={t('form.lead')}
      form={form}
      labels={labels}
      sending={editing}
      show={shown}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <NetworkFields form={form} labels={labels} tags={tags} isNew={false} parents={useParents(slug)} />
    </EditPage>
  )
}

/** The value of a field in words. */
function shown(_: string, value: unknown) {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
