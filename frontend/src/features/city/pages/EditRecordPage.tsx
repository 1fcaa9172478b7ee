import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useEditing } from '@/lib/useEditing'
import { Offered } from '@/ui/Allowed'
import { FormNotices } from '@/ui/FormNotices'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { cityActionsQuery, cityQuery, useUpdateCity } from '../api'
import { RecordForm } from '../form/RecordForm'
import { fieldNames, languagesOf, type RecordValues, recordSchema, toPatch, toValues } from '../form/recordValues'
import { useRecordLabels } from '../form/useRecordLabels'

/** Corrects what a city is called, what it is and where it lies, for the secretariat of a root network. */
export function EditRecordPage() {
  const { slug } = useParams({ from: '/$lang/cities/$slug/record' })
  return (
    <SignedIn>
      <Offered actions={cityActionsQuery(slug)} operation="updateCity">
        <EditRecord slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditRecord({ slug }: { slug: string }) {
  const { t } = useTranslation('city')
  const params = { lang: useLanguage(), slug }
  const navigate = useNavigate()
  const format = useFormat()
  const queryClient = useQueryClient()
  const { city, etag } = useSuspenseQuery(cityQuery(slug)).data
  const [tags] = useState(() => languagesOf(city))
  const [initial] = useState(() => ({ values: toValues(city), etag }))
  const labels = useRecordLabels(tags)
  const names = fieldNames(tags)
  const form = useForm<RecordValues>({
    defaultValues: initial.values,
    resolver: zodResolver(recordSchema(t, format.language)),
    shouldFocusError: false,
  })
  const { mutateAsync, isPending } = useUpdateCity(slug)
  const editing = useEditing({
    form,
    key: `record:${slug}`,
    names,
    initial,
    save: async (base, values) => {
      const patch = toPatch(base.values, values)
      if (patch) await mutateAsync({ patch, etag: base.etag })
    },
    readAgain: async () => {
      const now = await queryClient.fetchQuery({ ...cityQuery(slug), staleTime: 0 })
      return { values: toValues(now.city), etag: now.etag }
    },
  })

  async function save(values: RecordValues) {
    if (!(await editing.submit(values))) return
    announce(t('record.saved'))
    await navigate({ to: '/$lang/cities/$slug', params })
  }

  return (
    <Page title={t('record.title', { name: city.ownName })} lead={t('record.lead')} width="read">
      <RecordForm
        form={form}
        labels={labels}
        tags={tags}
        isNew={false}
        isSaving={isPending}
        onSubmit={(values) => void save(values)}
        problem={<FormNotices form={form} labels={labels} sending={editing} />}
        cancel={
          <ButtonLink to="/$lang/cities/$slug" params={params} variant="subtle" onClick={editing.discard}>
            {t('form.cancel')}
          </ButtonLink>
        }
      />
    </Page>
  )
}
