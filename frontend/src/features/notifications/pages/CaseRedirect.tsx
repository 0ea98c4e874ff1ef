import { useEffect } from 'react';
import { Navigate, useParams } from 'react-router';
import { signIn, useSession } from '@/shared/auth/session';
import { ListSkeleton } from '@/shared/ui/states';
import { caseLink } from '../caseLink';

export default function CaseRedirect() {
  const { id = '' } = useParams();
  const session = useSession();
  const anonymous = session.state === 'anonymous';
  useEffect(() => {
    if (anonymous) void signIn(`/help-requests/${id}`);
  }, [anonymous, id]);
  if (session.state !== 'signed-in') return <ListSkeleton />;
  return <Navigate to={caseLink(id, session.account.roles)} replace />;
}
